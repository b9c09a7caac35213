import { errorCode, withExcel } from '../support';

const NAMESPACE = 'urn:almanac:test';
const part = (text: string) => `<?xml version="1.0"?><plan xmlns="${NAMESPACE}"><![CDATA[${text}]]></plan>`;

describe('custom XML parts', () => {
  test('are found by namespace', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add(part('{"schema":1}'));
        customXmlParts.add('<other/>');
        const ours = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
        const none = customXmlParts.getByNamespace('urn:nobody').getOnlyItemOrNullObject();
        const xml = ours.getXml();
        ours.load('namespaceUri');
        await context.sync();
        return { xml: xml.value, namespace: ours.namespaceUri, none: none.isNullObject };
      });
      expect(seen).toEqual({ xml: part('{"schema":1}'), namespace: NAMESPACE, none: true });
    }));

  test('setXml gives the part a new id, as Excel does (office-js 3564)', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        const added = customXmlParts.add(part('1'));
        added.load('id');
        await context.sync();
        const before = added.id;
        customXmlParts.getItem(before).setXml(part('2'));
        await context.sync();
        const old = customXmlParts.getItemOrNullObject(before);
        const now = customXmlParts.getByNamespace(NAMESPACE).getOnlyItem();
        const xml = now.getXml();
        now.load('id');
        await context.sync();
        return { old: old.isNullObject, changed: now.id !== before, xml: xml.value };
      });
      expect(seen).toEqual({ old: true, changed: true, xml: part('2') });
    }));

  test('two parts of one namespace are no only item', () =>
    withExcel(async ({ Excel }) => {
      const only = Excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add(part('1'));
        customXmlParts.add(part('2'));
        customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject().load('id');
        await context.sync();
      });
      expect(await errorCode(only)).toBe('GeneralException');
    }));

  test.each(['no xml', '<a><b></a>', '<a/><b/>', '<a>5 & 6</a>', ''])('%p is refused', (xml) =>
    withExcel(async ({ Excel }) => {
      expect(await errorCode(Excel.run(async (context) => context.workbook.customXmlParts.add(xml)))).toBe('InvalidArgument');
    }),
  );

  test('survive an undo, which does not cover them', () =>
    withExcel(async ({ Excel, engine }) => {
      await Excel.run(async (context) => {
        context.workbook.customXmlParts.add(part('kept'));
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      });
      await engine.undo();
      expect(engine.document().customXmlParts).toHaveLength(1);
    }));
});

describe('settings and properties', () => {
  test('settings keep any value, in the Excel API and in the common API', () =>
    withExcel(
      async ({ Excel, Office, engine }) => {
        await Excel.run(async (context) => {
          context.workbook.settings.add('lastPlan', { year: 2027, markets: ['CN'] });
          const setting = context.workbook.settings.getItem('lastPlan');
          setting.load('value');
          await context.sync();
          expect(setting.value).toEqual({ year: 2027, markets: ['CN'] });
        });
        Office.context.document.settings.set('autoOpen', true);
        await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
        expect(engine.document().settings).toMatchObject({ autoOpen: true });
      },
      { displayLanguage: 'zh-CN' },
    ));

  test('properties and custom properties', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.title = 'Plan 2027';
        properties.custom.add('Revision', 3);
        properties.load('title');
        const revision = properties.custom.getItem('revision');
        revision.load('value,type');
        await context.sync();
        return [properties.title, revision.value, revision.type];
      });
      expect(seen).toEqual(['Plan 2027', 3, 'Number']);
    }));

  test('comments stand on one cell, with replies', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const comment = context.workbook.comments.add('Sheet1!B2', 'Why so low in February?');
        comment.replies.add('Spring festival.');
        const location = comment.getLocation();
        const found = context.workbook.comments.getItemByCell('Sheet1!B2');
        comment.load('content');
        comment.replies.load('items/content');
        location.load('address');
        found.load('id');
        comment.load('id');
        await context.sync();
        return [comment.content, comment.replies.items.map((reply) => reply.content), location.address, found.id === comment.id];
      });
      expect(seen).toEqual(['Why so low in February?', ['Spring festival.'], 'Sheet1!B2', true]);
      expect(await errorCode(Excel.run(async (context) => context.workbook.comments.add('Sheet1!B2', 'Again')))).toBe('InvalidArgument');
    }));
});
