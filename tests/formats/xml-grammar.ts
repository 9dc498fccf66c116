// What an XML language allows, as tables: what each element holds, and which attributes it has. An element that is
// not in them is a fault, so the tables must grow with the writer.
import { XmlElement, XmlText } from '@rgrove/parse-xml';

export interface Grammar {
  /**
   * An element's name → what it holds, as a pattern over the names of its children, each with a space after it; `text`
   * for text alone.
   */
  readonly content: Readonly<Record<string, string>>;
  /** Attributes that must stand and those that may, and a pattern of a value where one is set. */
  readonly attributes: Readonly<Record<string, AttributeRule>>;
}

interface AttributeRule {
  readonly must?: readonly string[];
  readonly may?: readonly string[];
  readonly values?: Readonly<Record<string, RegExp>>;
}

/** What is wrong with this element by itself, a sentence a fault. */
export function grammarFaults(element: XmlElement, { content, attributes }: Grammar): string[] {
  return [...contentFaults(element, content), ...attributeFaults(element, attributes)];
}

export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...childrenOf(element).flatMap(descendants)];
}

/** Its elements, those called `name` where one is given. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  const all = element.children.filter((child) => child instanceof XmlElement);
  return name === undefined ? all : all.filter((child) => child.name === name);
}

function contentFaults(element: XmlElement, contents: Grammar['content']): string[] {
  const content = contents[element.name];
  if (content === undefined) return [`${element.name} is not in the table`];
  const names = childrenOf(element).map(({ name }) => `${name} `);
  const hasText = element.children.some((child) => child instanceof XmlText && child.text.trim() !== '');
  if (content === 'text') return names.length === 0 ? [] : [`${element.name} holds ${names.join('')}`];
  return new RegExp(`^${content}$`).test(names.join('')) && !hasText
    ? []
    : [`${element.name} holds ${names.join('')}${hasText ? 'and text' : ''}`];
}

function attributeFaults({ name, attributes }: XmlElement, rules: Grammar['attributes']): string[] {
  const { must = [], may = [], values = {} } = rules[name] ?? {};
  return [
    ...must.filter((one) => !attributes[one]).map((one) => `${name} lacks ${one}`),
    ...Object.keys(attributes)
      .filter((one) => !must.includes(one) && !may.includes(one))
      .map((one) => `${name} has ${one}`),
    ...Object.entries(values)
      .filter(([one, pattern]) => attributes[one] !== undefined && !pattern.test(attributes[one]))
      .map(([one]) => `${name}’s ${one} is ${attributes[one]}`),
  ];
}
