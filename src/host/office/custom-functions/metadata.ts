/** The metadata file of custom functions, as Excel reads it. */
export interface CustomFunctionsMetadata {
  functions: readonly CustomFunctionMetadata[];
}

export interface CustomFunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters?: readonly CustomFunctionParameter[];
  result?: { type?: string; dimensionality?: string };
  options?: { stream?: boolean; cancelable?: boolean; volatile?: boolean; requiresAddress?: boolean; requiresParameterAddresses?: boolean };
  allowErrorForDataTypeAny?: boolean;
}

export interface CustomFunctionParameter {
  name: string;
  description?: string;
  /** `any`, `number`, `string` or `boolean`. */
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}
