import { viVN as errors } from '../errors/vi-VN';
import { viVN as pane } from '../pane/vi-VN';
import type { LanguageTexts } from './loaded';

/** What the pane loads to speak this language. */
export const viVN: LanguageTexts = { errors, pane };
