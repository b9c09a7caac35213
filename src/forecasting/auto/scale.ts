/** The scale on which a history's parts add up: logarithms, or the values themselves. Values are in a unit near their size. */
export interface Scale {
  readonly logarithmic: boolean;
  to(value: number): number;
  from(value: number): number;
}

export const LOGARITHMS: Scale = {
  logarithmic: true,
  to: (value) => Math.log(Math.max(value, Number.MIN_VALUE)),
  from: Math.exp,
};

export const AS_IT_IS: Scale = { logarithmic: false, to: (value) => value, from: (value) => value };
