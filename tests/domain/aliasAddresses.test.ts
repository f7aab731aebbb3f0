import { describe, expect, test } from 'vitest';
import { aliasAddresses, type NamedCouncil } from '../../src/domain/aliasAddresses.ts';

function council(slug: string, aliases: readonly string[] = [], fields: Partial<NamedCouncil> = {}): NamedCouncil {
  const name = slug.charAt(0).toUpperCase() + slug.slice(1);
  return { slug, name, officialName: `${name} Council`, aliases, status: 'current', ...fields };
}

/** The addresses below `councils/`, each with where it leads. */
function addressesOf(...councils: readonly NamedCouncil[]): Record<string, readonly string[]> {
  return Object.fromEntries(aliasAddresses(councils).map((alias) => [alias.slug, alias.councils]));
}

describe('aliasAddresses', () => {
  test('every other name of a council is an address of it', () => {
    expect(addressesOf(council('borsetshire', ['Penny Hassett', 'B&BC', 'Borsetshire County Council']))).toEqual({
      'borsetshire-council': ['borsetshire'],
      'penny-hassett': ['borsetshire'],
      'b-and-bc': ['borsetshire'],
      'borsetshire-county-council': ['borsetshire'],
    });
  });

  test('a name that gives the council’s own address is no other one', () => {
    expect(addressesOf(council('ambridge', ['AMBRIDGE', 'Ambridge.']))).toEqual({ 'ambridge-council': ['ambridge'] });
  });

  test('no alias takes the address of another council, whatever has become of that', () => {
    const old = council('ambridge', [], { status: 'abolished', officialName: 'Ambridge' });
    expect(addressesOf(council('borsetshire', ['Ambridge'], { officialName: 'Borsetshire' }), old)).toEqual({});
  });

  test('a name that several councils go by offers each of them', () => {
    const { newbridge } = addressesOf(
      council('ambridge', ['Newbridge', 'Newbridge']),
      council('felpersham', ['New-Bridge', 'Newbridge']),
    );
    expect(newbridge).toEqual(['ambridge', 'felpersham']);
  });

  test('a town leads to the council that serves it, not to the old or the planned one', () => {
    const addresses = addressesOf(
      council('planned', ['Loxley'], { status: 'future' }),
      council('borsetshire', ['Loxley', 'Hollerton']),
      council('old', ['Loxley', 'Darrington'], { status: 'abolished' }),
    );
    expect(addresses.loxley).toEqual(['borsetshire']);
    expect(addresses.darrington).toEqual(['old']);
  });

  test('the official name of an old council leads to it, although others go by that name now', () => {
    const addresses = addressesOf(
      council('north', ['Oldshire County Council']),
      council('south', ['Oldshire County Council']),
      council('oldshire', [], { status: 'abolished', officialName: 'Oldshire County Council' }),
    );
    expect(addresses['oldshire-county-council']).toEqual(['oldshire']);
  });

  test('a name without a letter or figure is no address', () => {
    expect(addressesOf(council('ambridge', ['🙂', '–']))).toEqual({ 'ambridge-council': ['ambridge'] });
  });

  test('keeps the name as people write it', () => {
    const [, alias] = aliasAddresses([council('ambridge', ['St. Stephen’s'])]);
    expect(alias).toEqual({ slug: 'st-stephens', text: 'St. Stephen’s', councils: ['ambridge'] });
  });
});
