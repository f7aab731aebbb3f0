import { HTML_ATTACKS } from './htmlAttacks.ts';
import { LINK_ATTACKS } from './linkAttacks.ts';

const INSIDE: readonly ((attack: string) => string)[] = [
  (attack) => attack,
  (attack) => `Some words ${attack} and more.`,
  (attack) => `## ${attack}`,
  (attack) => `> - ${attack}`,
  (attack) => `| a | b |\n| - | - |\n| ${attack} | c |`,
  (attack) => `**${attack}** _${attack}_ ~~${attack}~~`,
  (attack) => `\`${attack}\``,
  (attack) => `\`\`\`${attack}\n${attack}\n\`\`\``,
  (attack) => `[${attack}](https://example.org/ "${attack}")`,
  (attack) => `![${attack}](https://example.org/x.png '${attack}')`,
  (attack) => `<div>\n${attack}\n\n</div>\n\n${attack}`,
];

const AS_ADDRESS: readonly ((address: string) => string)[] = [
  (address) => `[words](${address})`,
  (address) => `[words](<${address}>)`,
  (address) => `[words](${address} "title")`,
  (address) => `![words](${address})`,
  (address) => `[![words](${address})](${address})`,
  (address) => `<${address}>`,
  (address) => address,
  (address) => `[words][a]\n\n[a]: ${address}`,
  (address) => `[a]\n\n[a]: <${address}> "title"`,
  (address) => `[words\n](${address})`,
  (address) => `[words](\n${address}\n)`,
  (address) => `| a |\n| - |\n| [words](${address}) |`,
];

/** Every attack in every place where it could stand: some 2,500 bodies. */
export const ATTACKS: readonly string[] = [
  ...HTML_ATTACKS.flatMap((attack) => INSIDE.map((put) => put(attack))),
  ...LINK_ATTACKS.flatMap((address) => AS_ADDRESS.map((put) => put(address))),
];
