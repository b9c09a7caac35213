/** A bound of a scale, a bar or a set of icons as Office.js has it. */
export interface Bound {
  type?: string;
  formula?: unknown;
  color?: string;
}

/** Members that rules of one kind or another have. */
export interface Rule {
  formula?: unknown;
  formula1?: unknown;
  formula2?: unknown;
  operator?: string;
  text?: string;
  rank?: number;
  type?: string;
  criterion?: string;
  style?: string;
  criteria?: Bound[];
  reverseIconOrder?: boolean;
  showIconOnly?: boolean;
  minimum?: Bound;
  midpoint?: Bound;
  maximum?: Bound;
  lowerBoundRule?: Bound;
  upperBoundRule?: Bound;
  showDataBarOnly?: boolean;
  barDirection?: string;
  positiveFormat?: { fillColor?: string; gradientFill?: boolean; borderColor?: string };
}
