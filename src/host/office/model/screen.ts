/** Whether what is done is drawn at once, as far as the add-in asks for it (`suspendScreenUpdatingUntilNextSync`). */
export class Screen {
  /** Who draws the workbook: told when to stop, and when to go on. */
  onUpdating: (updating: boolean) => void = () => undefined;
  private updating = true;

  set(updating: boolean): void {
    if (updating === this.updating) return;
    this.updating = updating;
    this.onUpdating(updating);
  }
}
