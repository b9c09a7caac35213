import type { Book } from '../model/book';
import type { CustomFunctions } from '../custom-functions/custom-functions';
import type { EventHub } from '../events/event-hub';
import type { Screen } from '../model/screen';
import type { TaskPane } from '../model/task-pane';
import type { References } from './references';

/** What a member of the object model may use while it runs. */
export interface Call {
  readonly book: Book;
  readonly events: EventHub;
  readonly references: References;
  readonly customFunctions: CustomFunctions;
  readonly taskPane: TaskPane;
  readonly screen: Screen;
}
