/** "27 (2)": a resolution as it is cited. A bullet is no marker to cite by. */
export function cited(minuteNumber: string, marker: string): string {
  const own = marker.replace(/[().•·–—-]/g, '').trim()
  return own ? `${minuteNumber} (${own})` : minuteNumber
}
