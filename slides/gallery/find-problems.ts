/** What is wrong with the charts below `place`, in words for those who mend it; nothing of it may ever be seen. */
export function findProblems(place: ParentNode): readonly string[] {
  const sentences = [...place.querySelectorAll('.slide-missing')];
  const charts = [...place.querySelectorAll<SVGSVGElement>('.slide-chart svg')];
  if (sentences.length + charts.length === 0) return ['neither a chart nor a sentence that says why not'];
  return [
    ...sentences.flatMap(({ textContent }) => (textContent?.trim() ? [] : ['a sentence without words'])),
    ...charts.flatMap((chart) => [
      ...findBadValues(chart),
      ...(isEmpty(chart) ? ['an empty box'] : []),
      ...findClashes(chart),
    ]),
  ];
}

function findBadValues(chart: SVGSVGElement): readonly string[] {
  const found = /.{0,40}\b(?:NaN|Infinity|undefined)\b.{0,20}/.exec(chart.outerHTML);
  return found ? [`a value that is none: ${found[0]}`] : [];
}

function isEmpty(chart: SVGSVGElement): boolean {
  return [...chart.querySelectorAll('path, rect, circle, text')].every((shape) => {
    const { width, height } = shape.getBoundingClientRect();
    return width === 0 && height === 0;
  });
}

/** Labels that lie upon each other or leave the drawing. */
export function findClashes(chart: SVGSVGElement): readonly string[] {
  const all = chart.getBoundingClientRect();
  const labels = [...chart.querySelectorAll('text')].map((label) => {
    const { left, right, top, bottom } = label.getBoundingClientRect();
    // A line of text is higher than its letters.
    const air = (bottom - top) * 0.2;
    return { text: label.textContent, left, right, top: top + air, bottom: bottom - air };
  });
  const outside = labels.filter(
    ({ left, right, top, bottom }) =>
      left < all.left - 1 || right > all.right + 1 || top < all.top - 1 || bottom > all.bottom + 1,
  );
  const upon = labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter(
        (two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom,
      )
      .map((two) => `"${one.text}" upon "${two.text}"`),
  );
  return [...outside.map(({ text }) => `"${text}" outside`), ...upon];
}
