import type { FrameLocator } from 'playwright-core';

/**
 * Writes a small history from January of a year on in place of the sample, and goes back home: plans of two channels are built in a tenth of
 * the time. The months after the second year sold more.
 */
export async function importSales(pane: FrameLocator, { year, months }: { readonly year: number; readonly months: number }): Promise<void> {
  const lines = Array.from({ length: months }, (_, at) => {
    const first = `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    return [`${first},JD,${at < 24 ? 1000 : 1500}`, `${first},Tmall,${at < 24 ? 2000 : 2500}`];
  });
  const csv = ['Date,Channel,Net sales', ...lines.flat()].join('\n');
  await pane.locator('button[data-step=data]').click();
  await pane.locator('input[type=file]').setInputFiles({ name: 'sales.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await pane.getByRole('button', { name: 'Replace the history' }).click();
  await pane
    .getByRole('main')
    .getByText(/written to Actuals/)
    .waitFor();
  await pane.getByRole('button', { name: 'Back to the plan' }).click();
}
