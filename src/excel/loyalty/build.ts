import { loyaltySheetText } from '../../locales/loyalty-sheet';
import type { Locale } from '../../locales/locale';
import { progressText } from '../../locales/progress';
import { emptyCard } from '../../planning/loyalty/card-inputs';
import type { LoyaltyInputs, ScenarioInputs, StoredCardInputs } from '../../planning/loyalty/loyalty-inputs';
import { checkSize, resizeInputs } from '../../planning/loyalty/resize-inputs';
import { inputsOf } from '../../planning/loyalty/template-inputs';
import { loyaltyTemplate } from '../../planning/loyalty/templates';
import type { SheetId } from '../../sheets/blueprint';
import { loyaltyContext, loyaltySheets } from '../../sheets/loyalty';
import { ASSUMPTIONS_NAME } from '../../sheets/loyalty/names';
import type { LoyaltyShape } from '../../sheets/loyalty/shape';
import { activateChange } from '../activate-change';
import type { LoyaltyResult, LoyaltyToBuild, OperationOptions } from '../contracts';
import { groupChanges } from '../group/changes';
import { asItStands, remembered } from '../group/earlier';
import { inputCells } from '../group/input-cells';
import { sheetRecords } from '../group/record';
import { readGroup } from '../group/standing';
import { withFormulas } from '../group/typed-formulas';
import { guardWrite } from '../guards';
import { readState } from '../read-state';
import { presentNames, sheetNameOf } from '../scene';
import { languageOfSheets } from '../sheets-language';
import { storeChange } from '../store-change';
import { Transaction } from '../transaction';
import { retentionLinks } from './retention-links';
import { LOYALTY_GROUP, LOYALTY_SHEETS } from './sheets';
import { LOYALTY_NAMESPACE, readLoyaltyXml, writeLoyaltyXml, type StoredLoyalty } from './store';
import { withCalledCell } from './text-refusal';
import { loyaltyTyped } from './typed';

/** What a plan of no size asked for has. */
const FIRST_MONTHS = 24;

/**
 * Builds a loyalty plan, or builds it again: reads what is there, keeps all that people typed, writes what differs, all or nothing. It needs nothing else in the
 * workbook; where an annual plan stands, members' sales may be a part of it.
 *
 * @returns what was written, and the transaction by which it can be taken back (null when nothing had to change)
 * @throws InputError before anything is written: what asItStands, loyaltyTyped, resizeInputs and guardWrite refuse; OfficeFailure or Cancelled after everything was taken back
 */
export async function buildLoyalty(
  context: Excel.RequestContext,
  asked: LoyaltyToBuild,
  options: OperationOptions,
): Promise<{ result: LoyaltyResult; transaction: Transaction | null }> {
  const { locale, onProgress, signal } = options;
  onProgress?.({ step: 1, steps: 2, label: progressText(locale, 'reading') });
  const { state, history, scene } = await readState(context, options);
  const xml = scene.loyaltyParts[0]?.getXml() ?? null;
  const standing = await readGroup(context, scene, LOYALTY_GROUP, history);
  const document = asItStands(LOYALTY_GROUP, standing, xml ? readLoyaltyXml(xml.value) : null);
  const stored = document?.content ?? null;
  const sheetsLocale = languageOfSheets(options, stored?.locale ?? state.breakdown?.locale ?? null);
  const first = firstScenarios(sheetsLocale);
  const otherwise = {
    scenarios: first,
    inUse: first[0]?.name ?? '',
    cards: firstCards(sheetsLocale, stored?.shape.months ?? FIRST_MONTHS),
  };
  const block = scene.names.get(ASSUMPTIONS_NAME)?.area;
  const typed = told(
    () => loyaltyTyped(standing, stored, otherwise),
    (error) => withCalledCell(error, standing, block, locale),
  );
  const fiscalYearStart = asked.size?.fiscalYearStart ?? state.breakdown?.spec.start.month ?? 1;
  const inputs = resizeInputs(typed.inputs ?? firstInputs(asked, fiscalYearStart, sheetsLocale, first), asked.size ?? {});
  const { spec } = state.breakdown ?? { spec: null };
  const described = loyaltyContext({
    inputs,
    locale: sheetsLocale,
    annual: spec ? { startMonth: spec.start.month } : null,
    moneyDigits: spec?.digits ?? 0,
    sheetNames: presentNames(scene),
  });
  const { shape } = described;
  const standsAsBefore = (id: SheetId): boolean => stored !== null && placesOn(id, stored.shape) === placesOn(id, shape);
  const own = LOYALTY_SHEETS.map((id) => described.sheetNames[id]);
  const links = stored && retentionLinks(typed.formulas.Loyalty ?? [], stored.shape, shape, own);
  const formulas = links === null || standsAsBefore('Loyalty') ? typed.formulas : { ...typed.formulas, Loyalty: links };
  const blueprints = withFormulas(loyaltySheets(described), formulas, (id) => id === 'Loyalty' || standsAsBefore(id));
  await guardWrite(context, scene, blueprints);
  const changes = await groupChanges(context, scene, LOYALTY_GROUP, blueprints, standing, stored?.sheets);
  const result = (cellsWritten: number): LoyaltyResult => ({
    sheets: blueprints.map(({ name, id }) => ({ name, created: sheetNameOf(scene, id) === null })),
    cellsWritten,
  });
  const content: StoredLoyalty = { locale: sheetsLocale, shape, sheets: sheetRecords(LOYALTY_GROUP, blueprints) };
  if (changes.length === 0 && JSON.stringify(content) === JSON.stringify(stored)) return { result: result(0), transaction: null };
  changes.push(
    storeChange(writeLoyaltyXml(content, remembered(document, content), new Date().toISOString()), xml?.value ?? null, LOYALTY_NAMESPACE),
  );
  if (sheetNameOf(scene, 'Loyalty') === null) changes.push(activateChange(described.sheetNames.Loyalty, scene.activeSheet));
  const transaction = new Transaction(progressText(locale, 'done.loyalty'));
  const onBatch = (n: number, of: number) =>
    onProgress?.({ step: 2, steps: 2, part: (n - 1) / of, label: progressText(locale, 'writing') });
  await transaction.run(changes, { signal, onBatch });
  const moved = (id: SheetId): boolean => sheetNameOf(scene, id) !== null && !standsAsBefore(id);
  transaction.alsoWrote(inputCells(blueprints.filter(({ id }) => moved(id))));
  return { result: result(transaction.cells), transaction };
}

/** Does the work; what it throws is told otherwise. */
function told<Result>(work: () => Result, otherwise: (error: unknown) => unknown): Result {
  try {
    return work();
  } catch (error) {
    throw otherwise(error);
  }
}

/** What the places of the cells on a sheet depend on, to be compared: the cards have a sheet of their own, and plans of before it do not tell of them. */
function placesOn(id: SheetId, shape: LoyaltyShape): string {
  return JSON.stringify(id === 'StoredValue' ? shape : { ...shape, cards: undefined, cardAges: undefined });
}

/** The scenarios that a plan begins with: as assumed, a fifth richer, a fifth leaner. */
function firstScenarios(locale: Locale): ScenarioInputs[] {
  return [
    { name: loyaltySheetText(locale, 'scenario.base'), factors: {} },
    { name: loyaltySheetText(locale, 'scenario.richer'), factors: { earnRate: 1.2 } },
    { name: loyaltySheetText(locale, 'scenario.leaner'), factors: { earnRate: 0.8 } },
  ];
}

/** A card for people to start from, where a template has none. */
function firstCards(locale: Locale, months: number): StoredCardInputs[] {
  return [emptyCard(loyaltySheetText(locale, 'template.card'), months)];
}

/** What a plan begins with: a template in the sheets' language, from the month asked for on. */
function firstInputs(
  { template = 'blank', size }: LoyaltyToBuild,
  fiscalYearStart: number,
  locale: Locale,
  scenarios: readonly ScenarioInputs[],
): LoyaltyInputs {
  const t = (key: Parameters<typeof loyaltySheetText>[1]) => loyaltySheetText(locale, key);
  const names = {
    segments: [t('template.segment.0'), t('template.segment.1'), t('template.segment.2')],
    rewards: [t('template.reward.0'), t('template.reward.1'), t('template.reward.2')],
    cards: [t('template.card.0'), t('template.card.1')],
  } as const;
  checkSize(size ?? {});
  const start = size?.start ?? { year: new Date().getFullYear() + 1, month: 1 };
  const months = size?.months ?? FIRST_MONTHS;
  const { assumptions, cards } = loyaltyTemplate(template, names, start, months, fiscalYearStart, size);
  return inputsOf(assumptions, scenarios, cards.length > 0 ? cards : firstCards(locale, months));
}
