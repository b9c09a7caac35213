/** The batch protocol that the office.js client speaks: what it sends for one `context.sync()`, and what it expects back. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

export const PathType = { Global: 1, NewObject: 2, Method: 3, Property: 4, Indexer: 5, ReferenceId: 6 } as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export interface ArgumentInfo {
  Arguments?: Json[];
  /** Parallel to `Arguments`: the object path an argument stands for, in the same nesting. */
  ReferencedObjectPathIds?: Json[];
}

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionInfo {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: { Queries: Record<string, QueryInfo>; MaxDepth: number };
  ObjectState?: { [key: string]: Json | undefined };
}

export interface BatchRequest {
  AutoKeepReference?: boolean;
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface BatchError {
  Code: string;
  Message: string;
  /** The member that failed, such as `Worksheet.getRange`. */
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface BatchResponse {
  Results: { ActionId: number; Value: Json }[];
  /** Trace actions that ran, by which the client knows how far its batch came. */
  TraceIds?: number[];
  Error?: BatchError;
}

/** Bits of the number that accompanies a request. */
export const RequestFlag = { Write: 1, DelayForCellEdit: 64 } as const;

/** Excel on the web: 5 MB for a request and for a response. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;
