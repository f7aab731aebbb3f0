/**
 * Pictures of people and of what they do, drawn by hand on 48 by 48 squares: lines of one width with round ends. Parts of
 * the class `tint` have a pale fill. They are put into the frame of `SymbolSheet.astro`.
 */
export const symbolsOfPeople = {
  family:
    '<circle class="tint" cx="17" cy="11" r="6"/><path d="M7 43V32a10 10 0 0 1 20 0v11z"/><circle class="tint" cx="37" cy="24" r="4.5"/><path d="M31 43v-3a6 6 0 0 1 12 0v3z"/>',
  inspectors:
    '<circle cx="17" cy="12" r="7"/><path d="M4 42v-3a13 13 0 0 1 17-12.4M4 42h18"/><circle class="tint" cx="32" cy="32" r="8"/><path d="m38 38 6 6"/>',
  listen:
    '<path d="M13 19a11 11 0 0 1 22 0c0 6-4 8-6 12-2 5-4 11-9 11a7 7 0 0 1-7-7"/><path class="tint" d="M19 20a5 5 0 0 1 10 0c0 3-3 4-4 6-1 2 0 4-3 5"/><path d="M40 10a18 18 0 0 1 2 14"/>',
  mind: '<path d="M18 43v-6h-4a4 4 0 0 1-4-4v-5H6l4-9a15.5 15.5 0 1 1 25 13v11"/><path class="tint" d="M25 27s-7-4-7-8.5a3.600 3.600 0 0 1 7-1.200 3.600 3.600 0 0 1 7 1.200c0 4.5-7 8.5-7 8.5z"/>',
  people:
    '<circle class="tint" cx="24" cy="13" r="6"/><path d="M14 42v-7a10 10 0 0 1 20 0v7z"/><circle cx="9" cy="19" r="4"/><circle cx="39" cy="19" r="4"/><path d="M8 40H4v-5a6 6 0 0 1 6-6M40 40h4v-5a6 6 0 0 0-6-6"/>',
  safe: '<path class="tint" d="M24 4l16 6v12c0 11-7 18-16 22C15 40 8 33 8 22V10z"/><circle class="paper" cx="24" cy="18" r="4.5"/><path class="paper" d="M16 33v-1a8 8 0 0 1 16 0v1z"/>',
  search:
    '<circle class="tint" cx="20" cy="20" r="15"/><circle class="paper" cx="20" cy="15" r="4"/><path class="paper" d="M13 27a7 7 0 0 1 14 0z"/><path d="M31 31l13 13"/>',
  speech:
    '<path class="tint" d="M7 7h34a3 3 0 0 1 3 3v21a3 3 0 0 1-3 3H22L12 43v-9H7a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3z"/><path d="M12 16h24M12 25h15"/>',
  together:
    '<circle class="tint" cx="14" cy="12" r="6"/><circle class="tint" cx="34" cy="12" r="6"/><path d="M4 42V32a10 10 0 0 1 20 0 10 10 0 0 1 20 0v10zM24 32v10"/>',
  wheelchair:
    '<circle class="tint" cx="19" cy="8" r="4"/><path d="M19 16v12h12l5 12h5M19 20h10"/><path d="M14 23.5a10.5 10.5 0 1 0 15.5 12"/>',
} as const;
