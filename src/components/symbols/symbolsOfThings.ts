/** Pictures of places and things, drawn as those in `symbolsOfPeople.ts`. */
export const symbolsOfThings = {
  advice:
    '<path class="tint" d="M13 5l7 10-4 5c2 5 7 10 12 12l5-4 10 7c0 5-4 9-8 9C20 43 6 28 4 13c0-4 4-8 9-8z"/><path d="M29 5a14 14 0 0 1 14 14M29 12a7 7 0 0 1 7 7"/>',
  bag: '<path d="M17 14V9h14v5"/><rect class="tint" x="5" y="14" width="38" height="28" rx="3"/><path d="M5 27h15M28 27h15"/><rect class="paper" x="20" y="23" width="8" height="8" rx="1"/>',
  ball: '<circle cx="24" cy="24" r="19"/><path class="tint" d="M24 16l8 6-3 9.5H19L16 22z"/><path d="M24 16V5M32 22l10.5-3.5M29 31.5l6 8M19 31.5l-6 8M16 22 5.5 18.5"/>',
  book: '<path class="tint" d="M24 12c-4-4-12-5-20-4v31c8-1 16 0 20 4 4-4 12-5 20-4V8c-8-1-16 0-20 4z"/><path d="M24 12v31M10 17c3 0 6 .5 8 1.5M10 26c3 0 6 .5 8 1.5M38 17c-3 0-6 .5-8 1.5M38 26c-3 0-6 .5-8 1.5"/>',
  bus: '<path class="tint" d="M8 10h31a4 4 0 0 1 4 4v23H4V14a4 4 0 0 1 4-4z"/><path class="paper" d="M4 16h39v9H4z"/><path d="M17 16v9M30 16v9"/><circle class="paper" cx="14" cy="38" r="4.5"/><circle class="paper" cx="34" cy="38" r="4.5"/>',
  calendar:
    '<rect x="5" y="9" width="38" height="34" rx="3"/><path class="tint" d="M5 19v-7a3 3 0 0 1 3-3h32a3 3 0 0 1 3 3v7z"/><path d="M15 5v8M33 5v8M13 27h4M22 27h4M31 27h4M13 35h4M22 35h4"/>',
  care: '<path d="M4 23 24 6l20 17M9 19v24h30V19"/><path class="tint" d="M24 37s-9-5-9-11.5a4.700 4.700 0 0 1 9-1.700 4.700 4.700 0 0 1 9 1.700C33 32 24 37 24 37z"/>',
  chart:
    '<path d="M5 5v38h39"/><rect x="12" y="27" width="7" height="16"/><rect class="tint" x="23" y="18" width="7" height="25"/><rect x="34" y="9" width="7" height="34"/>',
  clock: '<circle class="tint" cx="24" cy="24" r="19"/><path d="M24 12v12l8 6"/>',
  council:
    '<path class="tint" d="M5 18 24 6l19 12z"/><path d="M11 18v18M20 18v18M28 18v18M37 18v18M7 36h34M4 43h40M7 36l-3 7M41 36l3 7"/>',
  door: '<path d="M11 43V5h23v38M4 43h7M34 43h10"/><path class="tint" d="M11 5l14 6v35l-14-3z"/><path d="M20.5 27v2.5"/>',
  health:
    '<path class="tint" d="M24 42S5 31 5 17.5A9.800 9.800 0 0 1 24 14a9.800 9.800 0 0 1 19 3.5C43 31 24 42 24 42z"/><path d="M11 24h8l3-6 4 11 3-5h8"/>',
  home: '<path class="tint" d="M9 20v23h30V20L24 7z"/><path d="M4 24 24 7l20 17M36 17V7h-5v6"/><path class="paper" d="M19 43V29h10v14z"/>',
  law: '<path d="M24 5v37M14 43h20M9 12h30"/><path class="tint" d="M3 28h12a6 6 0 0 1-12 0zM33 28h12a6 6 0 0 1-12 0z"/><path d="M9 12 3 28M9 12l6 16M39 12l-6 16M39 12l6 16"/>',
  letter:
    '<path d="M10 4h19l10 10v30H10z"/><path class="tint" d="M29 4v10h10z"/><path d="M17 22h15M17 29h15M17 36h9"/>',
  lifebuoy:
    '<circle class="tint" cx="24" cy="24" r="19"/><circle class="paper" cx="24" cy="24" r="8"/><path d="M10.5 10.5l7.800 7.800M37.5 10.5l-7.800 7.800M10.5 37.5l7.800-7.800M37.5 37.5l-7.800-7.800"/>',
  list: '<circle class="tint" cx="9" cy="11" r="4"/><circle class="tint" cx="9" cy="24" r="4"/><circle class="tint" cx="9" cy="37" r="4"/><path d="M20 11h23M20 24h23M20 37h23"/>',
  next: '<circle class="tint" cx="24" cy="24" r="19"/><path d="M13 24h21M25 15l9 9-9 9"/>',
  place:
    '<path class="tint" d="M24 44S8 30 8 19a16 16 0 0 1 32 0c0 11-16 25-16 25z"/><circle class="paper" cx="24" cy="19" r="6"/>',
  plan: '<path d="M31 26v17H6V5h25v7"/><path d="M12 13h13M12 21h9M12 29h4M12 36h3"/><path class="tint" d="M38 13l5 5-16 16-7 2 2-7z"/>',
  question:
    '<circle class="tint" cx="24" cy="24" r="19"/><path d="M18 19a6 6 0 1 1 9.5 5c-2.5 1.800-3.5 2.800-3.5 5.5M24 35v.5"/>',
  school:
    '<path d="M24 13V4h9v5h-9M4 44h40M6 44V28h7M42 44V28h-7"/><path class="tint" d="M13 44V22l11-9 11 9v22z"/><path class="paper" d="M20 44V34h8v10z"/><circle class="paper" cx="24" cy="24.5" r="3"/>',
  screen:
    '<rect class="tint" x="4" y="7" width="40" height="28" rx="3"/><path d="M24 35v8M16 43h16M12 16h16M12 25h23"/>',
  steps: '<path class="tint" d="M4 43h40V15H35v10h-9v9h-9v9z"/><path d="M5 29 20 14M11 12h11v11"/>',
} as const;
