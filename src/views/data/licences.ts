/** What may be done with the data, and with which part of it; names are those of the SPDX list. */
export const licences = [
  {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    covers: 'Our own words and data.',
  },
  {
    name: 'OGL-UK-3.0',
    title: 'Open Government Licence v3.0',
    path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    covers: 'Words quoted from Ofsted, the Care Quality Commission and the government, which are Crown copyright.',
  },
] as const;
