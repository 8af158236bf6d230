// Loaded before a command that is measured: says at its end what it cost.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cost = { processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
  console.error(`cost ${JSON.stringify(cost)}`)
})
