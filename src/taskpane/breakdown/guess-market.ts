import type { Locale } from '../../locales/locale';
import type { Market } from '../../planning/breakdown/plan';

/** Platforms that give a country away by their names, in the spellings planners use. */
const platforms: Readonly<Record<Exclude<Market, 'none'>, RegExp>> = {
  CN: /\bjd\b|京东|tmall|天猫|taobao|淘宝|douyin|抖音|pinduoduo|拼多多|\bpdd\b|xiaohongshu|小红书|唯品会|\bvip\.com\b/i,
  VN: /shopee|lazada|\btiki\b|sendo|tiktok shop/i,
};

/** The market whose festivals most likely move this history: told by the names of its channels, else by the language spoken. */
export function guessMarket(channels: readonly string[], locale: Locale): Market {
  const votes = (market: keyof typeof platforms): number => channels.filter((channel) => platforms[market].test(channel)).length;
  const [china, vietnam] = [votes('CN'), votes('VN')];
  if (china !== vietnam) return china > vietnam ? 'CN' : 'VN';
  if (locale === 'zh-CN') return 'CN';
  return locale === 'vi-VN' ? 'VN' : 'none';
}
