/** One of the ways to narrow a list: by region, by outcome, by year. */
export interface Filter {
  /** As it stands in the address: `region`. */
  readonly name: string;
  /** As readers see it: "Region". */
  readonly label: string;
  readonly options: readonly FilterOption[];
}

/** Something that can be chosen. */
export interface FilterOption {
  /** As it stands in the address: `south-east`. */
  readonly value: string;
  readonly label: string;
  /** What several options belong to: "Inspections from 2023". */
  readonly group?: string | undefined;
}

/** What was chosen, by the name of the filter. A filter that is not named lets everything through. */
export type Choices = Readonly<Record<string, string>>;

/** What an entry of a list is found under, by the name of the filter. */
export type FilterValues = Readonly<Record<string, readonly string[]>>;
