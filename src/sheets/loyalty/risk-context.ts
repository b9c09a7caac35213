import type { loyaltySheetText } from '../../locales/loyalty-sheet';
import type { Locale } from '../../locales/locale';
import { PROGRAMME_INPUTS, SEGMENT_INPUTS } from '../../planning/loyalty/loyalty-assumptions';
import type { UncertainPlace } from '../../planning/loyalty/loyalty-inputs';
import type { SimulatedLoyalty } from '../../planning/loyalty/simulated-loyalty';
import type { SheetId } from '../blueprint';
import type { RiskRows } from './risk-layout';
import type { LoyaltyShape } from './shape';

export interface RiskSheetInput {
  readonly simulated: SimulatedLoyalty;
  readonly locale: Locale;
  /** Excel serial number of the day. */
  readonly madeOn: number;
  /** Of the add-in. */
  readonly version: string;
  /** Fingerprint of the assumptions that it was made of. */
  readonly inputs: string;
  /** Of the plan that stands, which its figures are set beside; null where that is not known. */
  readonly shape: LoyaltyShape | null;
  readonly sheetNames?: Partial<Record<SheetId, string>>;
}

/** What the sheet of a simulation is written from. */
export interface RiskContext extends RiskSheetInput {
  readonly rows: RiskRows;
  readonly names: Readonly<Record<SheetId, string>>;
  t(key: Parameters<typeof loyaltySheetText>[1], params?: Parameters<typeof loyaltySheetText>[2]): string;
}

/** An uncertain input in the reader's words. */
export function inputName({ simulated, t }: Pick<RiskContext, 'simulated' | 't'>, { input, of }: UncertainPlace): string {
  const name = t(`input.${input}`);
  if ((PROGRAMME_INPUTS as readonly string[]).includes(input)) return name;
  const { segments, rewards } = simulated.assumptions;
  const owners = (SEGMENT_INPUTS as readonly string[]).includes(input) ? segments : rewards;
  return `${owners[of]?.name ?? ''}${t('of')}${name}`;
}
