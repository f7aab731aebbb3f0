/** What the project is called, and how its words and data may be used. */
export const project = {
  name: 'SEND report cards',
  description:
    'What inspectors found about support for children with special educational needs and disabilities, for every council in England.',
  licence: { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;
