/** Words around a number: which form a count takes is a matter of the language (Intl.PluralRules), not of `=== 1`. */

type Form = string | ((count: number) => string)

/** A language that knows further forms (`few`, `many`) gives them; what it leaves out is said as `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, Form>>> & { readonly other: Form }

export const counted = (language: string, forms: Forms): ((count: number) => string) => {
  const rules = new Intl.PluralRules(language)
  return (count) => {
    const form = forms[rules.select(count)] ?? forms.other
    return typeof form === 'string' ? form : form(count)
  }
}
