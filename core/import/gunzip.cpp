// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/gunzip.h"

#include "core/import/limits.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>

namespace restride {

namespace {

/// zlib's state of one file, from its making to its end.
class Inflater {
public:
    explicit Inflater(std::string_view bytes) : m_rest(bytes) {
        // The largest window, and a gzip header.
        constexpr int gzipWindow = 15 + 16;
        m_ready = inflateInit2(&m_stream, gzipWindow) == Z_OK;
    }
    ~Inflater() {
        if (m_ready) inflateEnd(&m_stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    Unzipped all(const std::function<bool()>& cancelled) {
        if (!m_ready) return {{}, SkipReason::Unreadable, {}};
        const std::size_t most = std::min(limits::unpackedBytes, m_rest.size() * limits::ratio);
        while (!m_result.fault && !m_done) {
            if (cancelled()) return {};
            step();
            if (m_result.bytes.size() > most) return {{}, SkipReason::TooLarge, std::to_string(most)};
        }
        return std::move(m_result);
    }

private:
    void step() {
        feed();
        m_stream.next_out = m_block.data();
        m_stream.avail_out = static_cast<uInt>(m_block.size());
        const int answer = inflate(&m_stream, Z_NO_FLUSH);
        const std::size_t made = m_block.size() - m_stream.avail_out;
        m_result.bytes.append(reinterpret_cast<const char*>(m_block.data()), made);
        if (answer == Z_STREAM_END) return endMember();
        if (answer == Z_DATA_ERROR) return fail();
        if (answer != Z_OK && answer != Z_BUF_ERROR) m_result.fault = SkipReason::Damaged;
        if (made == 0 && m_stream.avail_in == 0 && m_rest.empty()) m_result.fault = SkipReason::Truncated;
    }

    /// zlib counts in 32 bits.
    void feed() {
        if (m_stream.avail_in > 0) return;
        const std::size_t piece = std::min<std::size_t>(m_rest.size(), std::numeric_limits<uInt>::max());
        // zlib does not write there; its C interface has no const.
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
        m_stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(m_rest.data()));
        m_stream.avail_in = static_cast<uInt>(piece);
        m_rest.remove_prefix(piece);
    }

    /// Another member may follow; so may zeros, which tapes and some tools pad with.
    void endMember() {
        feed();
        while (m_stream.avail_in > 0 && *m_stream.next_in == 0) {
            ++m_stream.next_in;
            --m_stream.avail_in;
            feed();
        }
        m_done = m_stream.avail_in == 0;
        if (!m_done) inflateReset(&m_stream);
    }

    void fail() {
        const std::string_view message = m_stream.msg ? m_stream.msg : "";
        const bool check = message == "incorrect data check" || message == "incorrect length check";
        m_result.fault = check ? SkipReason::BadChecksum : SkipReason::Damaged;
    }

    static constexpr std::size_t blockBytes = 65'536;
    std::array<Bytef, blockBytes> m_block{};
    z_stream m_stream{};
    std::string_view m_rest;
    Unzipped m_result;
    bool m_ready = false;
    bool m_done = false;
};

}  // namespace

Unzipped gunzip(std::string_view bytes, const std::function<bool()>& cancelled) {
    return Inflater(bytes).all(cancelled);
}

}  // namespace restride
