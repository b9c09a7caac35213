import { InputError } from '../../locales/risk-errors';
import { FIRST_MEMBERS, type MembersInputs } from '../../sheets/members';
import { readCustomers, readGifts, readRetention } from '../../sheets/members/read-members';
import { asItStands } from '../group/earlier';
import { readGroup, type GroupStanding } from '../group/standing';
import type { TypedFormulas } from '../group/typed-formulas';
import type { Scene } from '../scene';
import { MEMBERS_GROUP, MEMBERS_SHEETS, type MembersSheetId } from './sheets';
import { readMembersXml, type MembersDocument } from './store';

/** The sheets of members as they stand, and what people typed into them. */
export interface MembersStanding extends GroupStanding<MembersSheetId> {
  readonly document: MembersDocument | null;
  readonly xml: string | null;
  readonly inputs: MembersInputs;
  readonly formulas: TypedFormulas;
}

/**
 * Reads what stands of the sheets of members: one round trip for tables of usual size.
 *
 * @throws InputError `members-record-gone` where a program has dropped the stored definition, and what readGroup and asItStands refuse
 */
export async function readMembersStanding(context: Excel.RequestContext, scene: Scene): Promise<MembersStanding> {
  const part = scene.membersParts[0]?.getXml() ?? null;
  const group = await readGroup(context, scene, MEMBERS_GROUP, { actuals: null, actualsProblem: null });
  const { own, lists } = group;
  const document = asItStands(MEMBERS_GROUP, group, part ? readMembersXml(part.value) : null);
  // Without it nobody can tell what was typed from what was written.
  const standing = MEMBERS_SHEETS.flatMap((id) => own[id] ?? []);
  if (standing[0] && !document) throw new InputError('members-record-gone', { sheet: standing[0].name });
  const retention = own.Retention && readRetention(own.Retention);
  const customers = own.Customers && lists.Customers && readCustomers(own.Customers, lists.Customers.area);
  const gifts = own.GiftTests && readGifts(own.GiftTests);
  return {
    ...group,
    document,
    xml: part?.value ?? null,
    inputs: {
      retention: retention?.inputs ?? FIRST_MEMBERS.retention,
      customers: customers?.inputs ?? FIRST_MEMBERS.customers,
      gifts: gifts?.inputs ?? FIRST_MEMBERS.gifts,
    },
    formulas: { Retention: retention?.formulas ?? [], Customers: customers?.formulas ?? [], GiftTests: gifts?.formulas ?? [] },
  };
}
