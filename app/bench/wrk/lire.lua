-- Reads pages with the session of the bench; PAGES separated by spaces, taken in turn.
local pages = {}
for page in string.gmatch(os.getenv("PAGES"), "%S+") do table.insert(pages, page) end
local n = 0
function init(args) entetes = { ["Cookie"] = os.getenv("COOKIE") } end
function request()
  n = n + 1
  return wrk.format("GET", pages[n % #pages + 1], entetes)
end
function done(summary, latency, requests)
  io.write(string.format("mesure;%d;%.3f;%.3f;%d\n", summary.requests, latency:percentile(50) / 1e3,
    latency:percentile(95) / 1e3, summary.errors.status + summary.errors.timeout + summary.errors.read))
end
