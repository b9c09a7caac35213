import { learnErrors } from '../errors';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

// Whoever can throw one of these takes InputError from here, so that its sentence is known by then; the pane does not load them before.
learnErrors({ 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN });

export { InputError } from '../input-error';
