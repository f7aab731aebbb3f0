/** What is used of the package, which brings no types. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    read(options: { relations: boolean; keyed: boolean }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string; strict: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
