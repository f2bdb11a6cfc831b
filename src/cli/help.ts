/** What --help prints. */
export const HELP = `Vifte: who pays and who gains, year by year, and how sure anyone can be.

Usage: vifte COMMAND, or npm run --silent vifte -- COMMAND

Commands
  simulate FILE        print the figures of a case
  compare FILE ID      print scenario ID minus case, draw by draw
  validate FILE        print nothing, or one line per problem: path: what is wrong, and what would be right
  link FILE            print the case as the fragment of its address
  open FRAGMENT        print the case file in a fragment or an address ("-": read it from standard input)
  --help, --version

FILE is a case file (JSON, UTF-8); "-" is standard input.

Option of validate
  --warnings           of a valid case: one line per doubt, path: what is odd, and what would be right; still exit code 0

Options of simulate and compare
  --scenario ID        the case with this scenario's changes made (simulate only)
  --draws N            1 to 1048576, rounded up to a power of two; the case's own otherwise
  --seed S             any text; the case's own otherwise
  --workers W          1 to 64 threads at most, as many of them as pay; 1 otherwise. The figures do not depend on it
  --format json|csv    json otherwise

CSV is one table (RFC 4180), a line per figure
  row        id of the department, fund, payer, category, commitment, follow-up or input; municipality; society
  kind       what the row is: department, fund, payer, category, municipality, society, commitment, followUp, input
  name       its name; one that a spreadsheet would take for a formula has an apostrophe before it
  moment     before or after agreements, or difference (compare); empty where it means nothing
  measure    annual, cumulative (undiscounted), presentValue; cost, gain, income (gross); payback, incentiveGap,
             commitment, cautiousAmount, followUp, sensitivity
  year       calendar year; empty for figures of the whole horizon
  statistic  p05 p10 p25 p50 p75 p90 p95 (quantiles), mean, sd, chance (of 0 or more), or the figure's own name
  value      kr. or a share from 0 to 1; empty where there is none
  error      Monte Carlo standard error of the value, where there is one

Exit code 0, or 2 after any failure: one line on standard error, and nothing on standard output
(the problems that validate finds are printed on standard output).
`;
