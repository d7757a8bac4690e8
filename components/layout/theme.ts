'use client'
import { createTheme, type MantineColorsTuple } from '@mantine/core'

const green: MantineColorsTuple = ['#e3efeb', '#cfe3dc', '#a9cdc2', '#7cc9b4', '#4c9c88', '#2c7a68', '#1d6656', '#14584b', '#0f463c', '#0d2620']

/** The UI kit in our colours and type; everything else comes from tokens.css. */
export const theme = createTheme({
  primaryColor: 'wold',
  primaryShade: { light: 7, dark: 3 },
  colors: { wold: green },
  fontFamily: 'var(--sans)',
  defaultRadius: 8,
  black: '#1d1b18',
  white: '#ffffff',
  respectReducedMotion: true,
})
