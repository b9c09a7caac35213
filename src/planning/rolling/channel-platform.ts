import type { EventPlatform } from '../../calendar/events/event';

/** What channels of a platform are called. */
const NAMES: readonly (readonly [EventPlatform, RegExp])[] = [
  ['jd', /\bjd\b|jingdong|京东/i],
  ['tmall', /tmall|taobao|天猫|淘宝/i],
  ['douyin', /douyin|抖音/i],
  ['lazada', /lazada/i],
];

/** Platforms that run their events by the calendar of the whole market. */
const OTHERS = /shopee|tiktok|tiki|pinduoduo|拼多多|kuaishou|快手|小红书|xiaohongshu/i;

/** The platform a channel sells on, by its name: `all` where it is one whose events are those of all; null where the name does not tell. */
export function channelPlatform(channel: string): EventPlatform | null {
  const known = NAMES.find(([, name]) => name.test(channel));
  if (known) return known[0];
  return OTHERS.test(channel) ? 'all' : null;
}
