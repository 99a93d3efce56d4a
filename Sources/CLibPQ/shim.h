#include <libpq-fe.h>

/* Ends a pipelined exchange. From libpq 17 on this does not write to the socket, so that many exchanges go out in one write. */
static inline int pipelineSync(PGconn *connection) {
#ifdef LIBPQ_HAS_SEND_PIPELINE_SYNC
  return PQsendPipelineSync(connection);
#else
  return PQpipelineSync(connection);
#endif
}
