import { errorsAsText } from '../../src/files/xlsx-errors';
import { utf8 } from './file-bytes';

test.each([
  ['<c r="A1" t="e"><v>#N/A</v></c>', '<c r="A1" t="str"><v>#N/A</v></c>'],
  ["<c r='A1' t='e' s='1'><f>1/0</f><v>#DIV/0!</v></c>", "<c r='A1' t='str' s='1'><f>1/0</f><v>#DIV/0!</v></c>"],
  ['<x:c t="e" r="A1"><x:v>#REF!</x:v></x:c>', '<x:c t="str" r="A1"><x:v>#REF!</x:v></x:c>'],
  ['<c t="e"><v>#N/A</v></c><c t="e"><v>#N/A</v></c>', '<c t="str"><v>#N/A</v></c><c t="str"><v>#N/A</v></c>'],
  ['<c t="inlineStr"><is><t>价格 t="e" c t="e"</t></is></c>', null],
  ['<c t="n"><v>1</v></c><cfRule t="e"/>', null],
])('%s', (xml, expected) => {
  const read = new TextDecoder().decode(errorsAsText(utf8(xml)));
  expect(read).toBe(expected ?? xml);
});
