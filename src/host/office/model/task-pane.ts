/** Whether the add-in's task pane is in sight, as far as the add-in asks for it or is told. */
export class TaskPane {
  visible = true;
  /** Who shows the pane: told when the add-in calls `Office.addin.showAsTaskpane()` or `hide()`. */
  onAsked: (visible: boolean) => void = () => undefined;

  ask(visible: boolean): void {
    this.visible = visible;
    this.onAsked(visible);
  }
}
