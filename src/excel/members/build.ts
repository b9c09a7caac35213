import { serialOf } from '../../calendar/serial';
import { progressText } from '../../locales/progress';
import { fitCohortTable } from '../../planning/members/cohort-table';
import { membersContext, membersSheets, type DatedFit, type MembersInputs } from '../../sheets/members';
import { typedCohorts } from '../../sheets/members/typed-cohorts';
import { activateChange } from '../activate-change';
import type { MembersResult, OperationOptions } from '../contracts';
import { fingerprint } from '../fingerprint';
import { groupChanges } from '../group/changes';
import { remembered } from '../group/earlier';
import { sheetRecords } from '../group/record';
import { withFormulas } from '../group/typed-formulas';
import { guardWrite } from '../guards';
import { presentNames, readScene, sheetNameOf } from '../scene';
import { languageOfSheets } from '../sheets-language';
import { storeChange } from '../store-change';
import { Transaction } from '../transaction';
import { MEMBERS_GROUP } from './sheets';
import { readMembersStanding } from './standing';
import { MEMBERS_NAMESPACE, writeMembersXml, type StoredMembers } from './store';

/**
 * Builds the sheets of members, or builds them again: reads what people typed, fits the model of retention to the cohort table, writes what differs, all or
 * nothing. Nothing else needs to stand in the workbook.
 *
 * @returns what was written, and the transaction by which it can be taken back (null when nothing had to change)
 * @throws InputError before anything is written: what readMembersStanding and guardWrite refuse; OfficeFailure or Cancelled after everything was taken back
 */
export async function buildMembers(
  context: Excel.RequestContext,
  options: OperationOptions,
): Promise<{ result: MembersResult; transaction: Transaction | null }> {
  const { locale, onProgress, signal } = options;
  onProgress?.({ step: 1, steps: 2, label: progressText(locale, 'reading') });
  const scene = await readScene(context);
  const standing = await readMembersStanding(context, scene);
  const { document, inputs } = standing;
  const stored = document?.content ?? null;
  const sheetsLocale = languageOfSheets(options, stored?.locale ?? null);
  const { fit, fitted } = fittedOn(inputs, stored);
  const described = membersContext({ locale: sheetsLocale, inputs, fit, sheetNames: presentNames(scene) });
  const blueprints = withFormulas(membersSheets(described), standing.formulas, () => true);
  await guardWrite(context, scene, blueprints);
  const changes = await groupChanges(context, scene, MEMBERS_GROUP, blueprints, standing, stored?.sheets);
  const result = (cellsWritten: number): MembersResult => ({
    sheets: blueprints.map(({ name, id }) => ({ name, created: sheetNameOf(scene, id) === null })),
    fit: fit && { ...fit.fit, cohorts: fit.cohorts, members: fit.members },
    customers: inputs.customers.lines.length,
    cellsWritten,
  });
  const content: StoredMembers = { locale: sheetsLocale, sheets: sheetRecords(MEMBERS_GROUP, blueprints), fitted };
  if (changes.length === 0 && stored !== null && JSON.stringify(content) === JSON.stringify(stored))
    return { result: result(0), transaction: null };
  changes.push(
    storeChange(writeMembersXml(content, remembered(document, content), new Date().toISOString()), standing.xml, MEMBERS_NAMESPACE),
  );
  if (sheetNameOf(scene, 'Retention') === null) changes.push(activateChange(described.sheetNames.Retention, scene.activeSheet));
  const transaction = new Transaction(progressText(locale, 'done.members'));
  const onBatch = (n: number, of: number) =>
    onProgress?.({ step: 2, steps: 2, part: (n - 1) / of, label: progressText(locale, 'writing') });
  await transaction.run(changes, { signal, onBatch });
  return { result: result(transaction.cells), transaction };
}

/** The fit of the cohort table as it is typed, of the day it was first made. */
function fittedOn(inputs: MembersInputs, stored: StoredMembers | null): { fit: DatedFit | null; fitted: StoredMembers['fitted'] } {
  const fit = fitCohortTable(typedCohorts(inputs));
  if (!fit) return { fit: null, fitted: null };
  const of = fingerprint(JSON.stringify(inputs.retention.cohorts.map(([, ...counts]) => counts)));
  const now = new Date();
  const day = stored?.fitted?.of === of ? stored.fitted.day : serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return { fit: { ...fit, day }, fitted: { of, day } };
}
