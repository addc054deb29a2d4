-- Each request commits one aid of one euro cent or more for a partner, under its own key. JETON and LIGNES come from the environment.
local jeton = os.getenv("JETON")
local produits = {}
for produit in string.gmatch(os.getenv("PRODUITS") or "MOBILI-JEUNE", "[^,]+") do table.insert(produits, produit) end
local prefixe = os.getenv("PREFIXE") or "banc"
local jour = os.getenv("JOUR")
local exercice = string.sub(jour, 1, 4)
local fil = 0

function setup(thread)
  thread:set("fil", fil)
  fil = fil + 1
end

function init(args)
  n = 0
  entetes = { ["Authorization"] = "Bearer " .. jeton, ["Content-Type"] = "application/json" }
end

function request()
  n = n + 1
  local cle = prefixe .. "-" .. fil .. "-" .. n
  entetes["Idempotency-Key"] = cle
  return wrk.format("POST", "/api/salaries/aides-de-partenaires", entetes,
    '{"produit":"' .. produits[n % #produits + 1] .. '","partenaire":"Partenaire du banc","reference":"' .. cle ..
    '","montant":12.30,"exercice":' .. exercice .. ',"accordeLe":"' .. jour .. '","commune":"59350"}')
end

function response(status, headers, body)
  if status ~= 201 then
    refus = (refus or 0) + 1
    if refus <= 3 then io.stderr:write(status, " ", body, "\n") end
  end
end

function done(summary, latency, requests)
  local refuses = summary.errors.status
  io.write(string.format("mesure;%d;%.1f;%.3f;%.3f;%.3f;%d\n", summary.requests,
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
    latency:percentile(99) / 1e3, refuses + summary.errors.timeout + summary.errors.connect + summary.errors.read))
end
