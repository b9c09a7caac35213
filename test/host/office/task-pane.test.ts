import { withExcel } from '../support';

describe('the task pane of a shared runtime', () => {
  it('is shown and hidden as the add-in asks', () =>
    withExcel(async ({ Office, host }) => {
      const asked: boolean[] = [];
      host.taskPane.onAsked = (visible) => asked.push(visible);
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
      expect(asked).toEqual([false, true]);
    }));
});
