import { speak } from './loaded';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

// For programs that have all of Almanac at hand, where nothing is gained by waiting: the command line, the workbench, the tests.
speak('zh-CN', zhCN);
speak('vi-VN', viVN);
