import type { PnlSheetKey } from '../../locales/pnl-sheet';
import { BASE_ITEMS, type BaseItem } from '../../planning/opex/items';
import type { PnlContext } from './pnl-context';
import type { LineId, PnlLine } from './pnl-lines';
import type { Statement } from './pnl-statements';

/** Lines that the P&L has its own words for. */
type OwnId = Extract<PnlSheetKey, `line.${string}`> extends `line.${infer Id}` ? Extract<LineId, Id> : never;

const isBase = (id: LineId): id is BaseItem => BASE_ITEMS.some((item) => item === id);

/** What a line is called; a dash before what is taken off. */
export function labelOf(context: PnlContext, statement: Statement, line: PnlLine): string {
  const { source, look, better } = line;
  const taken =
    better === -1 &&
    look === 'line' &&
    (source.from === 'costs' || source.from === 'base' || line.id === 'mediaAll' || line.id === 'shared');
  const name = nameOf(context, statement, line);
  return taken || line.id === 'collected' ? `– ${name}` : name;
}

function nameOf({ opex, say }: PnlContext, { kind }: Statement, { id, source }: PnlLine): string {
  const ofChannel = kind === 'pop' || kind === 'first-party';
  if (id === 'revenue' && (kind === 'pop' || kind === 'whole')) return opex.t('base.netSales');
  if (id === 'result' && ofChannel) return say('line.ownResult');
  if (id === 'ownResult' && kind === 'total') return say('line.channelResult');
  if (source.from === 'costs' && source.item !== null) return opex.t(`item.${source.item}`);
  return isBase(id) ? opex.t(`base.${id}`) : say(`line.${id as OwnId}`);
}

/** What a statement is called. */
export function titleOf({ say }: PnlContext, { channel }: Statement): string {
  return channel ? `${channel.name} · ${say(`template.${channel.template}`)}` : say('total');
}
