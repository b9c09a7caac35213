import { zhCN as errors } from '../errors/zh-CN';
import { zhCN as pane } from '../pane/zh-CN';
import type { LanguageTexts } from './loaded';

/** What the pane loads to speak this language. */
export const zhCN: LanguageTexts = { errors, pane };
