/** What `--help` prints: one example for each verb. */
export const helpText = `Sol insight: one person (or day) per line of JSON in, one line of JSON out, in the same order.

  node packages/insight/src/cli.ts <verb> < in.ndjson > out.ndjson

A line that cannot be read gives {"error":"…","line":n} and the run goes on. Times are ISO 8601 with Z or an offset; an
instant written with an offset other than zero tells where the wall clock of that moment was, one with Z is read in
"zone". Days are solar days: they begin at 05:00 on the wall. Scales run from 0 to 100.

forecast   Predicts mood, energy and focus at the targets. Each prediction uses only check-ins before its target and
           factors up to its day. lo90 to hi90 is to hold 9 times in 10. "quiet" says why it should not be shown yet.
  {"id":"a","zone":"Europe/Berlin","bestTime":"evening","checkins":[{"at":"2026-03-02T09:10:00Z","mood":60,"energy":45,"focus":50}],"factors":[{"day":"2026-03-02","name":"sleep","value":7.5}],"targets":["2026-03-02T15:00:00Z"]}
  → {"id":"a","mood":[{"at":"…","mean":57.1,"lo90":28.9,"hi90":85.3,"spoken":"…"}],"energy":[…],"focus":[…],"quiet":"Too early to tell. …"}
  Factors that enter: sleep, movement or exercise, meetings, caffeine or coffee, medication (any unit, one number a day).

replay     As forecast, with "from" in place of "targets": one prediction for every check-in at or after it.
  {"id":"a","zone":"Europe/Berlin","bestTime":"unknown","checkins":[…],"factors":[…],"from":"2026-03-10T00:00:00Z"}

links      Factor against outcome, same day (lag 0) and next day (lag 1). "asOf" is an instant or a day; left out: the last check-in.
  {"id":"a","zone":"UTC","checkins":[…],"factors":[{"day":"2026-03-02","name":"walk","value":1}],"asOf":"2026-06-01T00:00:00Z"}
  → {"id":"a","tests":72,"links":[{"factor":"walk","outcome":"mood","lag":0,"r":0.41,"nEff":55.1,"p":0.0007,"tier":"hunch","days":58,"points":4.4,"spoken":"…"}],"smallestDetectable":0.5,"spoken":null}

estimates  How long things will take, from what things took (minutes). One for each that is asked, in order.
  {"id":"a","history":[{"category":"mail","estimate":30,"actual":45}],"ask":[{"category":"mail","estimate":20}]}
  → {"id":"a","estimates":[{"p50":28.9,"p80":48,"n":1,"nCategory":1}]}

experiment Day pairs in random order, a as usual and b with the change. "effect" is b minus a in points after a sceptical
           prior, "interval" its 90 %, "probability" that b is higher, "p" from all pair flips. "subject" may be named.
  {"id":"a","pairs":[{"a":50,"b":58},{"a":47,"b":null},{"a":44,"b":52},{"a":51,"b":49},{"a":45,"b":55}]}
  → {"id":"a","effect":1.9,"interval":[-0.6,4.4],"probability":0.9,"p":0.19,"difference":6.1,"swing":4.3,"complete":4,"single":1,"spoken":"…"}

plan       Proposes blocks for the open tasks between start and end. Times may also be HH:MM on that solar day.
           "minutes" is what a task will take; "value" 1 is usual; "demand" is 0 to 1 or low, medium, high; "deadline" a
           time or day; also "category", "notBefore". "pinned" blocks {id,start,end} and, of "previous" {id,start}, those
           that begin within 30 minutes of start never move. "energy" are points of a forecast.
  {"id":"a","day":"2026-03-02","zone":"Europe/Berlin","start":"09:00","end":"18:00","level":"moderate","tasks":[{"id":"t1","minutes":45,"value":1,"demand":"high","category":"write"}],"walls":[{"start":"12:00","end":"13:00"}],"pinned":[],"energy":[{"at":"10:00","mean":60,"lo90":35,"hi90":85}],"previous":[]}
  → {"id":"a","day":"2026-03-02","placements":[{"id":"t1","start":"…","end":"…","fixed":false,"reasons":["…"]}],"leftOut":[],"value":0.99}

  Worth of a start, slots of 15 minutes counted from "start":
    value × (0.5 + fit) + deadline − 0.004 × slot − min(0.15, 0.03 × slots moved since "previous"),
    and 0.05 less when the new block before it has another category. The plan maximises the sum: exactly up to ten tasks.
    fit: mean over the task's slots of 1 − |demand − percentile of energy|, then 0.5 + (fit − 0.5) × certainty; 0.5 without
      demand. certainty = S / (S + N): S the variance of the energy means, N the mean of ((hi90 − lo90) / 2 / 1.645)².
      The energy of a slot is that of its middle, in proportion between points; its percentile is among all slots of the day.
    deadline: 0.4 met, −0.4 missed, on a later day 0.4 / (1 + days after end, rounded up).
  Constraints: whole slots; at most 60 / 45 / 25 % of the slots outside walls and 6 / 4 / 2 blocks (deep / moderate /
    scattered), blocks that are pinned or under way counted in;
    10 minutes free before walls and pinned blocks; after a block of 30 minutes or more a buffer of max(5, 15 %) minutes.
`
