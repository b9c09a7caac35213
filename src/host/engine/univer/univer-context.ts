import {
  ICommandService,
  type ICellData,
  type Injector,
  IUniverInstanceService,
  sheets,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from './univer-packages';

/** A Univer instance and the one workbook in it, with the plumbing every part of the engine needs. */
export class UniverContext {
  readonly injector: Injector;
  readonly commands: ICommandService;
  private hostDepth = 0;
  private userDepth = 0;

  constructor(
    readonly univer: Univer,
    readonly unitId: string,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  workbook(): Workbook {
    const workbook = this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('the workbook has been disposed');
    return workbook;
  }

  /** @throws RangeError when no sheet has this id */
  worksheet(id: string): Worksheet {
    const worksheet = this.workbook().getSheetBySheetId(id);
    if (!worksheet) throw new RangeError(`no sheet with id ${id}`);
    return worksheet;
  }

  /** Runs one mutation (or operation) on behalf of the host. */
  mutate(id: string, params: object): void {
    // The grid shows a sheet that a person inserts or unhides; one that comes from elsewhere leaves the person where they are.
    const options = { fromCollab: id === sheets.InsertSheetMutation.id || id === sheets.SetWorksheetHideMutation.id };
    this.asHost(() => this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options));
  }

  /** Runs a mutation only where its plugin is present: the grid has more plugins than the headless engine. */
  mutateIfKnown(id: string, params: object): void {
    if (this.commands.hasCommand(id)) this.mutate(id, params);
  }

  asHost<T>(work: () => T): T {
    this.hostDepth++;
    try {
      return work();
    } finally {
      this.hostDepth--;
    }
  }

  /** Runs engine work on behalf of a person in the grid, such as undoing one of the host's steps by Ctrl+Z. */
  asUser<T>(work: () => T): T {
    this.userDepth++;
    try {
      return work();
    } finally {
      this.userDepth--;
    }
  }

  /** Whether what happens now was issued by this engine; otherwise by the grid. */
  get byHost(): boolean {
    return this.hostDepth > 0;
  }

  /** Who is behind what happens now. */
  get source(): 'user' | 'host' {
    return this.hostDepth > 0 && this.userDepth === 0 ? 'host' : 'user';
  }

  /** Merges cells into a sheet. A write of formats must say so, or the engine takes a formula that is not in it for deleted. */
  setCells(sheet: string, cellValue: Record<number, Record<number, ICellData | null>>, formatsOnly: boolean): void {
    this.mutate(sheets.SetRangeValuesMutation.id, {
      subUnitId: sheet,
      cellValue,
      ...(formatsOnly ? { trigger: sheets.SetStyleCommand.id } : {}),
    });
  }
}
