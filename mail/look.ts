/** The look of mails and of the owner's page: colours in full, since mail programs know no custom properties. */

export const light = {
  paper: '#faf8f4', surface: '#ffffff', sunken: '#f3efe8', line: '#e4ded3', 'line-strong': '#8c8478',
  ink: '#1d1b18', 'ink-2': '#514c45', 'ink-3': '#6f685f', accent: '#14584b', 'accent-ink': '#ffffff',
  'accent-soft': '#e3efeb', focus: '#ffbf47', red: '#9c241c', 'red-soft': '#fae7e4', amber: '#7d5200', 'amber-soft': '#fcf0d3',
  green: '#1f6a3a', 'green-soft': '#e4f2e6',
} as const
export type Colour = keyof typeof light

export const dark: Partial<Record<Colour, string>> = {
  paper: '#161513', surface: '#1f1d1b', sunken: '#282522', line: '#38342f', 'line-strong': '#8c8478',
  ink: '#f3efe8', 'ink-2': '#c9c2b7', 'ink-3': '#a59d91', accent: '#7cc9b4', 'accent-ink': '#0d2620', 'accent-soft': '#1d3a33',
  red: '#f0a39b', 'red-soft': '#43201d', amber: '#f0c56c', 'amber-soft': '#3d2f12', green: '#93d3a5', 'green-soft': '#1b3423',
}

export const sans = 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif'
export const serif = 'Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Liberation Serif", serif'
