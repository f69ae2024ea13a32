import type { MarkerTable } from './markers.ts';

/** Arabic words of context. */
export const markersAr: MarkerTable = {
  markers: `
    negation after: لا, لم, لن, ليس, ليست, لسنا
    absence phrase: بدون, دون, عدم, غير, نقص, قلة, ضعف, غياب, انعدام
    wish after: نريد, نود, نرغب, نتمنى, نحتاج, بحاجة, يجب, ينبغي, سوف, نامل, نطمح
    hypothesis after: لو, اذا
    past both: سابقا, كنا, كانت
  `,
  otherActors: `الحكومة, الوزارة/وزارة, الدولة, السلطات, البلدية/بلدية, الشرطة, المانحون/المانحين`,
};
