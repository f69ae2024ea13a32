/* A4, in twentieths of a point. */
const pageWidth = 11906;
const pageHeight = 16838;
const margin = 1134;

/** Width that text and tables fill. */
export const textWidth = pageWidth - 2 * margin;

/** The page of the whole document, with its footer. */
export const sectionXml = [
  '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>',
  `<w:pgSz w:w="${pageWidth}" w:h="${pageHeight}"/>`,
  `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/>`,
  '</w:sectPr>',
].join('');
