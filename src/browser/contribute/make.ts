/** What an element is made with: attributes as text, or true for one without a value. Undefined and false leave it out. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element. Children are elements or plain text; nothing that was typed is ever read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(attribute, value === true ? '' : value);
  element.append(...children);
  return element;
}
