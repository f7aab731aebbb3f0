import { Package } from 'datapackage';

/** What another project’s library finds wrong with a Data Package whose files lie in `folder`: rows, columns and references. */
export async function validatePackage(descriptor: object, folder: string): Promise<string[]> {
  const opened = await Package.load(descriptor, { basePath: folder, strict: false });
  if (!opened.valid) return opened.errors.map(({ message }) => message);
  const faults = opened.resources.map(async (resource) => {
    try {
      await resource.read({ relations: true, keyed: true });
      return [];
    } catch (error) {
      const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
      return [message, ...errors.map((each) => each.message)].map((fault) => `${resource.name}: ${fault}`);
    }
  });
  return (await Promise.all(faults)).flat();
}
