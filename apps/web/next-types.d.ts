// Next's own next-env.d.ts is made by a build; this one lets a fresh clone be type-checked without one.
/// <reference types="next" />
/// <reference types="next/image-types/global" />
