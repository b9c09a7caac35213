import { change, type Change } from './change';
import { PLAN_NAMESPACE } from './plan-store';

/** Writes a definition into the part of a namespace; taking it back restores the part that was there, or removes the new one. */
export function storeChange(xml: string, before: string | null, namespace = PLAN_NAMESPACE): Change {
  let parts: Excel.CustomXmlPartScopedCollection | null = null;
  return change({
    bytes: xml.length + 500,
    apply: (context) => {
      if (before === null) context.workbook.customXmlParts.add(xml);
      else context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem().setXml(xml);
    },
    probe: (context) => void (parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items/id')),
    revert: () => {
      for (const part of parts?.items ?? []) {
        if (before === null) part.delete();
        else part.setXml(before);
      }
    },
  });
}
