// A mail server that takes everything and keeps nothing, in a process of its own: prints its port.
import { SMTPServer } from 'smtp-server'

const server = new SMTPServer({
  ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
  onData: (stream, _session, done) => {
    stream.resume()
    stream.on('end', done)
  },
})
server.on('error', () => {})
server.listen(0, '127.0.0.1', () => console.log((server.server.address() as { port: number }).port))
process.on('disconnect', () => process.exit())
