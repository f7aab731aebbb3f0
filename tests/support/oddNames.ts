/** Names that break what is put together without care; the checker lets each of them through. */
export const ODD_NAMES = [
  'Ambridge & Felpersham',
  'Borsetshire <b>North</b>',
  '“Loxley”, "Barrett"; and more',
  "=cmd|' /C calc'!A0",
  'Penny\\nHassett',
  ']]> <!-- & -->',
  '&amp; &#x41;',
  'Ünïcødé Åmbrïdge Ωmega 東京',
  'Hollerton 🏡👩‍👧 Junction',
  'ATTENDEE;CN=Eddie:mailto:eddie',
  `Waterley Cross ${'and a very long name with many words '.repeat(2).trim()}`.slice(0, 80).trim(),
] as const;
