import { progressText } from '../../locales/progress';
import { InputError } from '../../locales/risk-errors';
import { serialOfToday } from '../../planning/actuals/excel-date';
import type { SimulatedLoyalty } from '../../planning/loyalty/simulated-loyalty';
import { riskSheet } from '../../sheets/loyalty/risk-sheet';
import { activateChange } from '../activate-change';
import type { OperationOptions, RiskResult } from '../contracts';
import { shownFingerprint } from '../fingerprint';
import { groupChanges } from '../group/changes';
import { asItStands, remembered } from '../group/earlier';
import { sheetRecords } from '../group/record';
import { readGroup } from '../group/standing';
import { guardWrite } from '../guards';
import { presentNames, readScene, sheetNameOf } from '../scene';
import { languageOfSheets } from '../sheets-language';
import { storeChange } from '../store-change';
import { Transaction } from '../transaction';
import { VERSION } from '../version';
import { readLoyaltyXml } from './store';
import { readRiskXml, RISK_GROUP, RISK_NAMESPACE, writeRiskXml } from './risk-store';

/**
 * Writes what a simulation came to on `Loyalty Risk`, over what the one before left there.
 *
 * @returns what was written, and the transaction by which it can be taken back
 * @throws InputError before anything is written: `no-loyalty`, and what asItStands and guardWrite refuse; OfficeFailure or Cancelled after everything was taken back
 */
export async function writeRisk(
  context: Excel.RequestContext,
  simulated: SimulatedLoyalty,
  options: OperationOptions,
): Promise<{ result: RiskResult; transaction: Transaction | null }> {
  const { locale, onProgress, signal } = options;
  const scene = await readScene(context);
  if (sheetNameOf(scene, 'Loyalty') === null) throw new InputError('no-loyalty');
  const [xml, plan] = [scene.riskParts[0]?.getXml() ?? null, scene.loyaltyParts[0]?.getXml() ?? null];
  const standing = await readGroup(context, scene, RISK_GROUP, { actuals: null, actualsProblem: null });
  const document = asItStands(RISK_GROUP, standing, xml ? readRiskXml(xml.value) : null);
  const stored = document?.content ?? null;
  const loyalty = plan ? (readLoyaltyXml(plan.value)?.content ?? null) : null;
  const sheetsLocale = languageOfSheets(options, loyalty?.locale ?? null);
  const blueprint = riskSheet({
    simulated,
    locale: sheetsLocale,
    madeOn: serialOfToday(),
    version: VERSION,
    inputs: shownFingerprint(JSON.stringify(simulated.block)),
    shape: loyalty?.shape ?? null,
    sheetNames: presentNames(scene),
  });
  await guardWrite(context, scene, [blueprint]);
  const changes = await groupChanges(context, scene, RISK_GROUP, [blueprint], standing, stored?.sheets);
  const content = { locale: sheetsLocale, sheets: sheetRecords(RISK_GROUP, [blueprint]) };
  changes.push(
    storeChange(writeRiskXml(content, remembered(document, content), new Date().toISOString()), xml?.value ?? null, RISK_NAMESPACE),
  );
  if (sheetNameOf(scene, 'LoyaltyRisk') === null) changes.push(activateChange(blueprint.name, scene.activeSheet));
  const transaction = new Transaction(progressText(locale, 'done.risk'));
  const onBatch = (n: number, of: number) =>
    onProgress?.({ step: 1, steps: 1, part: (n - 1) / of, label: progressText(locale, 'writing') });
  await transaction.run(changes, { signal, onBatch });
  return { result: { sheet: blueprint.name, cellsWritten: transaction.cells }, transaction };
}
