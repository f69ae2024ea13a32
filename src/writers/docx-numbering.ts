import { xmlDeclaration } from './xml.ts';

const level = (format: string, text: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl>`;
const abstractList = (id: number, content: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>${content}</w:abstractNum>`;

/** Id of the list that every bullet belongs to; numbered lists have the ids that follow. */
export const bulletListId = 1;

/** One list of bullets, and as many numbered lists as asked, each counting from 1. */
export const numberingXml = (orderedLists: number): string =>
  [
    `${xmlDeclaration}<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    abstractList(0, level('bullet', '•')),
    abstractList(1, level('decimal', '%1.')),
    `<w:num w:numId="${bulletListId}"><w:abstractNumId w:val="0"/></w:num>`,
    ...Array.from(
      { length: orderedLists },
      (_, index) =>
        `<w:num w:numId="${bulletListId + 1 + index}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    ),
    '</w:numbering>',
  ].join('');
